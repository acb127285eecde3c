import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../lib/mentions/fold.ts';

const fold = (text: string): string => foldText(text).text;
const anything = fc.string({ unit: 'binary', maxLength: 60 });

describe('folding', () => {
  it.each([
    ['28\u2010point 28\u2011point 28\u2013point 28\u2212point', '28-point 28-point 28-point 28-point'],
    ['Trump\u2019s Trump\u02bcs Trump`s', "Trump's Trump's Trump's"],
    ['«Мідас» “Midas” „Midas“', '"Мідас" "Midas" "Midas"'],
    ['a\u00a0b\u202fc\u2009d\u3000e \n\t f', 'a b c d e f'],
    ['Tru\u00admp Pu\u200btin Zelen\u2060sky', 'Trump Putin Zelensky'],
    ['Jose\u0301 Ӓ І\u0308', 'José Ӓ Ї'],
    ['أوكرانيا إلى مـوسكـو حكومةٌ', 'اوكرانيا الي موسكو حكومه'],
    ['٢٨ ۲۸ ２８', '28 28 28'],
    ['唐纳德・特朗普', '唐纳德·特朗普'],
    ['Семён Ёлкин', 'Семен Елкин'],
  ])('reads %s as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('H39 changes nothing that is folded', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('takes a text for the same, composed or decomposed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Dmítriev', 'Selenskyj für', 'Зеленський', 'Йорк', 'Orbán Ő', 'Lý'),
        (text) => {
          expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        },
      ),
    );
  });

  it('H39 leads back to what a reader sees, in order and without gaps but the unseen', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const folded = foldText(text);
        for (let at = 0; at < folded.text.length; at += 1) {
          expect(folded.startOf(at)).toBeLessThan(folded.endOf(at));
          expect(folded.endOf(at)).toBeLessThanOrEqual(text.length);
          if (at > 0) expect(folded.startOf(at)).toBeGreaterThanOrEqual(folded.endOf(at - 1));
        }
      }),
    );
  });
});
