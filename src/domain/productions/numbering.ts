import type { OutlineNode } from './outline.ts';

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, letter] of ROMAN) {
    while (rest >= size) {
      text += letter;
      rest -= size;
    }
  }
  return text;
}

/** The name that goes before the title: `Màn I`, `Cảnh 2`, `Lớp 4`; empty for tiết mục, bài bản and lời dẫn. */
export function ordinalLabel(node: OutlineNode): string {
  switch (node.item.kind) {
    case 'act':
      return `Hồi ${roman(node.ordinal)}`;
    case 'curtain':
      return `Màn ${roman(node.ordinal)}`;
    case 'scene':
      return `Cảnh ${node.ordinal}`;
    case 'unit':
      return `Lớp ${node.ordinal}`;
    case 'item':
    case 'number':
    case 'speech':
      return '';
  }
}

/** `Màn I – Đánh cướp cứu Nguyệt Nga`; the title alone where it says its ordinal itself or has none. */
export function numberedTitle(node: OutlineNode): string {
  const label = ordinalLabel(node);
  if (label === '' || node.item.title.toLowerCase().startsWith(label.toLowerCase())) return node.item.title;
  return `${label} – ${node.item.title}`;
}
