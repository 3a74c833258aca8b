import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outline } from '../../../../../domain/productions/index.ts';
import type { Placement } from '../../../../../shared/contract/items.ts';
import { placeNames } from '../model/places.ts';

/** Says a place as a person would: `sau Lớp 4 trong Cảnh 2`. */
export function usePlaceWords(): (outline: Outline, to: Placement) => string {
  const { t } = useTranslation('outline');
  return useCallback(
    (outline, to) => {
      const { side, target, parent } = placeNames(outline, to);
      if (target === null) return t('drag.top');
      const place = side === 'inside' ? t('drag.insideOf', { target }) : t(`drag.${side}`, { target });
      return parent === null ? place : t('drag.within', { place, parent });
    },
    [t],
  );
}
