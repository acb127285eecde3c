import { describe, expect, it } from 'vitest';
import { readDossier } from '../../lib/cli/read-dossier.ts';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import { validateDossier } from '../../lib/dossier/validate-dossier.ts';
import { briefEntity } from '../../lib/record/brief-entity.ts';
import { briefQuestion } from '../../lib/record/brief-question.ts';
import { buildMatrix } from '../../lib/record/build-matrix.ts';
import { planHistory } from '../../lib/record/plan-history.ts';

const validated = validateDossier(await readDossier());
if (!validated.ok) throw new Error(`The dossier is refused: ${JSON.stringify(validated.faults.slice(0, 3))}`);
const { dossier } = validated;

const TODAY = '2026-11-24';

const ask = (id: string, asOf: string, exceptions: Record<string, boolean> = {}) => {
  const briefing = briefQuestion(dossier, id, {
    asOf,
    today: TODAY,
    trust: { ...TRUST_ALL, exceptions },
  });
  if (!briefing) throw new Error(`${id} is not asked`);
  return briefing;
};

const held = (id: string, asOf: string) =>
  Object.fromEntries(
    ask(id, asOf).question.positions.map((position) => [
      position.id,
      position.holders.map(({ speaker }) => speaker.id),
    ]),
  );

const rolesOf = (id: string, asOf: string) =>
  briefEntity(dossier, id, { asOf, today: TODAY, trust: TRUST_ALL })?.entity.roles;

describe('the real dossier, worked through', () => {
  it('is as large as it says it is', () => {
    expect(dossier.entities.length).toBeGreaterThanOrEqual(60);
    expect(dossier.claims.length).toBeGreaterThanOrEqual(300);
    expect(dossier.sources.length).toBeGreaterThanOrEqual(100);
    expect(dossier.questions.length).toBeGreaterThanOrEqual(40);
  });

  it('follows who holds what about the deadline from day to day', () => {
    expect(held('is-there-a-deadline', '2025-11-20')).toEqual({});
    expect(held('is-there-a-deadline', '2025-11-21')).toEqual({
      'not-firm': ['donald-trump', 'us-officials'],
      'or-lose-support': ['people-familiar-reuters', 'people-familiar-washington-post'],
    });
    expect(held('is-there-a-deadline', '2025-11-23')['not-firm']).toContain('marco-rubio');
  });

  it('keeps who wrote the plan open, with each account at its own speaker', () => {
    const positions = held('who-wrote-it', '2025-12-01');
    expect(positions['united-states']).toEqual(['donald-trump', 'marco-rubio']);
    expect(positions['received']).toEqual(['mike-rounds']);
    expect(positions['russian-paper']).toEqual(['people-familiar-reuters']);
    expect(ask('who-wrote-it', '2025-12-01').question.standing).toBe('contested');
  });

  it('takes “not received” for history once Moscow’s own speakers have the Geneva text', () => {
    expect(held('has-moscow-received-geneva-text', '2025-11-25')).toEqual({
      'not-received': ['dmitry-peskov'],
    });
    expect(Object.keys(held('has-moscow-received-geneva-text', '2025-11-28'))).toEqual(['received']);
  });

  it('shows the office that somebody held on the day of the article', () => {
    expect(rolesOf('andriy-yermak', '2025-11-28')).toHaveLength(1);
    expect(rolesOf('andriy-yermak', '2025-11-29')).toEqual([]);
    expect(rolesOf('kyrylo-budanov', '2026-01-01')).not.toEqual(rolesOf('kyrylo-budanov', '2026-02-01'));
  });

  it('shows the office of the day for everybody: none holds one twice', () => {
    for (const { id, roles } of dossier.entities) {
      const titles = roles.map(({ title, from }) => `${title} ${from ?? ''}`);
      expect(new Set(titles).size, id).toBe(titles.length);
    }
  });

  it('follows the amnesty from point 26 into the European text and out of the twenty points', () => {
    const { points } = planHistory(dossier.documents, dossier.entities);
    const amnesty = points.find(({ first, point }) => first === '28-point-plan' && point.n === 26);
    expect(amnesty?.fates.map(({ version, fate }) => [version, fate])).toEqual([
      ['28-point-plan', 'begins'],
      ['european-counterproposal', 'continues'],
      ['19-point-plan', 'unknown'],
      ['20-point-plan-ukraine', 'dropped'],
    ]);
  });

  it('gives every version’s every point a page, and follows each one', () => {
    const { points } = planHistory(dossier.documents, dossier.entities);
    const followed = new Set(
      points.flatMap(({ fates }) =>
        fates.flatMap((fate) => fate.points.map(({ n }) => `${fate.version} ${n}`)),
      ),
    );
    for (const { id, points: own } of dossier.documents) {
      for (const { n, urls } of own) {
        expect(urls.length, `${id} ${n}`).toBeGreaterThan(0);
        expect(followed, `${id} ${n}`).toContain(`${id} ${n}`);
      }
    }
  });

  it('says what the matrix says for each question, on every day on which somebody spoke', () => {
    const days = [...new Set(dossier.claims.map(({ date }) => date))];
    for (const asOf of days.filter((_, n) => n % 10 === 0)) {
      const view = { asOf, today: TODAY, trust: TRUST_ALL };
      for (const { question } of buildMatrix(dossier, view)) {
        expect(ask(question.id, asOf).question).toEqual(question);
      }
    }
  });
});
