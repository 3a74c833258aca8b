import { Toast, Toaster, ToastTitle, useId, useToastController } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { errorSentence } from '../i18n/error-sentence.ts';

type Toasts = {
  /** A short word on what was done. */
  say(text: string): void;
  /** A refusal, where no dialog is at hand that could show it. Stays until it is read. */
  refuse(error: unknown): void;
};

const ToastContext = createContext<Toasts>({ say: () => undefined, refuse: () => undefined });

export function ToastProvider({ children }: { children: ReactNode }) {
  const toasterId = useId('toaster');
  const { dispatchToast } = useToastController(toasterId);
  const toasts = useMemo<Toasts>(
    () => ({
      say: (text) =>
        dispatchToast(
          <Toast>
            <ToastTitle>{text}</ToastTitle>
          </Toast>,
          { intent: 'success', timeout: 4000, politeness: 'polite' },
        ),
      refuse: (error) =>
        dispatchToast(
          <Toast>
            <ToastTitle>{errorSentence(error)}</ToastTitle>
          </Toast>,
          { intent: 'error', timeout: 12_000, politeness: 'assertive', pauseOnHover: true },
        ),
    }),
    [dispatchToast],
  );
  return (
    <ToastContext.Provider value={toasts}>
      {children}
      <Toaster toasterId={toasterId} position="bottom" offset={{ vertical: 32 }} limit={3} />
    </ToastContext.Provider>
  );
}

export function useToasts(): Toasts {
  return useContext(ToastContext);
}
