import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 300;

/** A value that is still changing, as it was when it last stood still for a moment. */
export function useSettled<Value>(value: Value): Value {
  const latest = useRef(value);
  const [settled, setSettled] = useState(value);
  // Two values that read the same are the same: only a change of what they say starts the pause anew.
  const words = JSON.stringify(value);
  useEffect(() => {
    latest.current = value;
  });
  useEffect(() => {
    const timer = setTimeout(() => setSettled(latest.current), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return settled;
}
