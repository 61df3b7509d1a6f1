import { Component, type ReactNode } from 'react';
import { ErrorPage } from './ErrorPage';

interface State {
  error?: Error;
}

/** Keeps a broken screen from taking the whole panel down. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? <ErrorPage error={error} /> : this.props.children;
  }
}
