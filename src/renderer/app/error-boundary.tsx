import { Component, type ErrorInfo, type ReactNode } from 'react';
import { BrokenPage } from './broken-page.tsx';

type Props = {
  children: ReactNode /** A new key (another place) gives the page another try. */;
  resetKey?: string;
};
type State = { error: Error | null; details: string; resetKey: string | undefined };

/** React catches faults of drawing in classes only; this is the one class of the window. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, details: '', resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { error: null, details: '', resetKey: props.resetKey };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.setState({ details: `${stack}\n${info.componentStack ?? ''}` });
  }

  override render() {
    const { error, details } = this.state;
    return error ? <BrokenPage details={details || String(error)} /> : this.props.children;
  }
}
