export { CalendarFeed, CalendarFeedSchema } from './calendar-feed.entity.js';
export { CalendarFeedResolver } from './calendar-feed.resolver.js';
export { calendarText } from './calendar-text.js';
export { calendarBehind } from './feed.queries.js';
