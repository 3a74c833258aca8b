import './theme/tokens.css';
import './theme/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { ErrorBoundary } from './app/error-boundary.tsx';
import { createQueryClient } from './client/query-client.ts';
import { startTexts } from './i18n/i18n.ts';
import { ThemeProvider } from './theme/theme-provider.tsx';
import { ToastProvider } from './ui/toasts.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

await startTexts('vi');

createRoot(root).render(
  <StrictMode>
    <ThemeProvider>
      <ErrorBoundary>
        <QueryClientProvider client={createQueryClient()}>
          <ToastProvider>
            <App />
          </ToastProvider>
        </QueryClientProvider>
      </ErrorBoundary>
    </ThemeProvider>
  </StrictMode>,
);
