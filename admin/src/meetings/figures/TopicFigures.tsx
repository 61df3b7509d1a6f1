import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useText } from '../../i18n/useText';
import type { MeetingFigures } from './figures.rows';

/** What was taught and how often, the most frequent first. */
export function TopicFigures({ topics }: { topics: MeetingFigures['topics'] }) {
  const t = useText();
  const titleId = useId();
  return (
    <Card component="section" aria-labelledby={titleId} sx={{ p: 2, mt: 2 }}>
      <Typography variant="h2" id={titleId} sx={{ mb: 1 }}>
        {t('meetingFigures.topics')}
      </Typography>
      {topics.length === 0 && t('meetingFigures.noTopics')}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {topics.map(({ topic, times }) => (
          <Box
            component="li"
            key={topic.id}
            sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, py: 0.5 }}
          >
            <span>{topic.name}</span>
            <Box component="span" sx={{ whiteSpace: 'nowrap', color: 'text.secondary' }}>
              {t('common.times', { smart_count: times })}
            </Box>
          </Box>
        ))}
      </Box>
    </Card>
  );
}
