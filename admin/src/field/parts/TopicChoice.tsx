import type { Pack } from '../data/field.types';
import type { Closing } from '../meeting/closing';
import { useField } from '../useField';

interface TopicChoiceProps {
  topics: Pack['topics'];
  chosen: readonly string[];
  onChange: (part: Pick<Closing, 'topicIds'>) => void;
}

/** What was taught today. */
export function TopicChoice({ topics, chosen, onChange }: TopicChoiceProps) {
  const { t } = useField();
  const toggle = (id: string) =>
    onChange({
      topicIds: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id],
    });
  return (
    <section class="part">
      <h2>{t('close.topics')}</h2>
      {topics.length === 0 && <p class="soft">{t('close.noTopics')}</p>}
      {topics.map(({ id, name }) => (
        <label class="tick" key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          {name}
        </label>
      ))}
    </section>
  );
}
