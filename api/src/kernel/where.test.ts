import { describe, expect, it } from '@jest/globals';
import { isId, Where } from './where.js';

const ID = '019ab000-0000-7000-8000-000000000001';

describe('the conditions of a list', () => {
  it('hold for every row when nothing is asked', () => {
    const where = new Where()
      .equals('t.status', undefined)
      .oneOf('t.role', null)
      .contains(['t.name'], '  ');
    expect([where.sql, where.params]).toEqual(['true', []]);
  });

  it('must all hold, with every value a parameter', () => {
    const where = new Where()
      .equals('t.status', 'ACTIVE')
      .between('t.paid_on', '2026-01-01', null)
      .oneOf('t.stage', ['A', 'B']);
    expect(where.sql).toBe('(t.status = ?) and (t.paid_on >= ?) and (t.stage in (?, ?))');
    expect(where.params).toEqual(['ACTIVE', '2026-01-01', 'A', 'B']);
  });

  it('treat the signs of a pattern as text', () => {
    expect(new Where().contains(['t.name', 't.code'], '50%_\\').params).toEqual([
      '%50\\%\\_\\\\%',
      '%50\\%\\_\\\\%',
    ]);
  });

  it('match nothing for an empty choice or an id that is none', () => {
    expect(new Where().oneOf('t.id', []).sql).toBe('(false)');
    expect(new Where().id('t.group_id', `${ID}'; drop table users`).sql).toBe('(false)');
    expect(new Where().ids(['x', ID]).params).toEqual([ID]);
    expect(isId(ID.toUpperCase())).toBe(false);
  });

  it('take a page of ids and refuse more', () => {
    const ids = Array.from({ length: 101 }, () => ID);
    expect(new Where().ids(ids.slice(1)).params).toHaveLength(100);
    expect(() => new Where().ids(ids)).toThrow('A list takes at most 100 ids; got 101.');
  });
});
