import { describe, expect, it } from 'vitest';
import { readDossier } from '../../lib/cli/read-dossier.ts';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import { validateDossier } from '../../lib/dossier/validate-dossier.ts';
import { briefEntity } from '../../lib/record/brief-entity.ts';
import { briefQuestion } from '../../lib/record/brief-question.ts';

const validated = validateDossier(await readDossier());
if (!validated.ok) throw new Error(`The dossier is refused: ${JSON.stringify(validated.faults.slice(0, 3))}`);
const { dossier } = validated;

const brief = (id: string, asOf: string, exceptions: Record<string, boolean> = {}) => {
  const briefing = briefEntity(dossier, id, {
    asOf,
    today: '2025-12-31',
    trust: { ...TRUST_ALL, exceptions },
  });
  if (!briefing) throw new Error(`${id} is unknown`);
  return briefing;
};

describe('the real dossier', () => {
  it('reads the authorship dispute of 22 November as the four acts that it was', () => {
    const claims = ['did-rubio-call-it-a-wish-list', 'who-wrote-it'].flatMap(
      (id) =>
        briefQuestion(dossier, id, { asOf: '2025-11-23', today: '2025-12-31', trust: TRUST_ALL })?.claims,
    );
    const line = (id: string) => claims.find((one) => one?.id === id);
    expect(line('king-russian-wish-list')?.answeredBy.map(({ speaker, how }) => [speaker.id, how])).toEqual([
      ['marco-rubio', 'contradicts'],
      ['us-state-department', 'denies-saying'],
    ]);
    expect(line('rubio-us-authored-plan')?.act).toBe('asserts');
    expect(line('rounds-not-our-plan')?.content).toContain('received through a US representative');
    expect(line('pigott-denies-senators-account')?.act).toBe('denies');
  });

  it('counts the article’s many relays of one broadcaster as one origin', () => {
    const view = { asOf: '2025-12-31', today: '2025-12-31', trust: TRUST_ALL };
    const approval = briefQuestion(dossier, 'did-trump-approve', view);
    const { claims } = brief('us-officials', '2025-11-21');
    const relayed = claims.find(({ id }) => id === 'framework-not-yet-presented-to-kyiv');
    expect(relayed?.voices).toEqual({ sources: 4, origins: 1 });
    expect(approval?.question.standing).toBe('one-sided');
  });

  it('takes Zakharova’s “nothing received” for history once Putin has the text', () => {
    const standing = (asOf: string) =>
      briefQuestion(dossier, 'has-moscow-received-it', {
        asOf,
        today: '2025-12-31',
        trust: TRUST_ALL,
      })?.question.positions.map(({ id }) => id);
    expect(standing('2025-11-20')).toEqual(['nothing-official']);
    expect(standing('2025-11-21')).toEqual(['has-the-text']);
  });

  it('hides what only an untrusted source carries, and says how much', () => {
    const all = brief('dan-driscoll', '2025-11-20').counts;
    const fewer = brief('dan-driscoll', '2025-11-20', { tass: false }).counts;
    expect(fewer.hidden).toBeGreaterThan(0);
    expect(fewer.claims + fewer.hidden).toBe(all.claims);
  });
});
