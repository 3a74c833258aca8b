import { type DragEvent, type ReactNode, useRef, useState } from 'react';

type Props = {
  className: string | undefined;
  /** Endings of the files that the system's dialog offers. */
  accept: string;
  onFile: (file: File) => void;
  testId?: string;
  /** What stands in it; `pick` opens the system's dialog. */
  children: (pick: () => void) => ReactNode;
};

/** A place that takes one file, dropped on it or chosen. `data-over` marks it while a file hangs over it. */
export function DropArea({ className, accept, onFile, testId, children }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const onDrag = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === 'dragover');
  };
  const take = (file: File | undefined) => {
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside
    <div
      className={className}
      data-over={over}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={(event) => {
        onDrag(event);
        take(event.dataTransfer.files[0]);
      }}
    >
      {children(() => input.current?.click())}
      <input
        ref={input}
        type="file"
        hidden
        data-testid={testId}
        accept={accept}
        onChange={(event) => {
          take(event.target.files?.[0]);
          // The same file again must count as a choice too.
          event.target.value = '';
        }}
      />
    </div>
  );
}
