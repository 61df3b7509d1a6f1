const FIRST = [
  'HOST_REMINDER',
  'MEMBER_REMINDER',
  'OFFICER_REMINDER',
  'MEETING_MOVED',
  'MEETING_CANCELLED',
  'CLAIM_DIGEST',
];

/** Lets messages have these templates beside the first ones. */
export function allowTemplates(...more: string[]): string[] {
  const known = [...FIRST, ...more].map((name) => `'${name}'`).join(', ');
  return [
    'alter table messages drop constraint messages_template_check',
    `alter table messages add constraint messages_template_check check (template in (${known}))`,
  ];
}
