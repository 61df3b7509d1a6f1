import { describe, expect, test } from '@jest/globals';
import { keyCommand } from './keyboard';

describe('on a row', () => {
  test.each([
    ['1', 'PRESENT'],
    ['2', 'LATE'],
    ['3', 'EXCUSED'],
    ['4', 'SICK'],
    ['5', 'ABSENT'],
  ])('%s marks %s', (key, state) => {
    expect(keyCommand(key, 'row')).toEqual({ type: 'mark', state });
  });

  test('space toggles the payment, Enter and the arrows change the row', () => {
    expect(keyCommand(' ', 'row')).toEqual({ type: 'togglePaid' });
    expect(keyCommand('Enter', 'row')).toEqual({ type: 'move', by: 1 });
    expect(keyCommand('ArrowDown', 'row')).toEqual({ type: 'move', by: 1 });
    expect(keyCommand('ArrowUp', 'row')).toEqual({ type: 'move', by: -1 });
  });

  test('a letter looks for a name, and the right arrow goes to the amount', () => {
    expect(keyCommand('s', 'row')).toEqual({ type: 'find', letter: 's' });
    expect(keyCommand('ArrowRight', 'row')).toEqual({ type: 'amount' });
  });

  test.each(['0', '6', '-', 'Tab', 'Escape', '12'])('%s means nothing', (key) => {
    expect(keyCommand(key, 'row')).toBeUndefined();
  });
});

test('a text field keeps digits and spaces, but Enter and the arrows leave it', () => {
  expect(keyCommand('3', 'text')).toBeUndefined();
  expect(keyCommand(' ', 'text')).toBeUndefined();
  expect(keyCommand('Enter', 'text')).toEqual({ type: 'move', by: 1 });
});

test('Escape leads back to the row, and arrows sideways stay in the text', () => {
  expect(keyCommand('Escape', 'text')).toEqual({ type: 'row' });
  expect(keyCommand('ArrowRight', 'text')).toBeUndefined();
  expect(keyCommand('s', 'text')).toBeUndefined();
});

test('a button answers space and Enter itself and passes the digits on', () => {
  expect(keyCommand(' ', 'button')).toBeUndefined();
  expect(keyCommand('Enter', 'button')).toBeUndefined();
  expect(keyCommand('s', 'button')).toBeUndefined();
  expect(keyCommand('1', 'button')).toEqual({ type: 'mark', state: 'PRESENT' });
});

test('a choice keeps every key', () => {
  expect(keyCommand('ArrowDown', 'choice')).toBeUndefined();
  expect(keyCommand('1', 'choice')).toBeUndefined();
});
