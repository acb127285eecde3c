import { MOST_ROLES } from './caps.ts';
import { FeedFault } from './feed-fault.ts';
import { isMatch } from './is-match.ts';
import type { Delegation, TargetMeta, Targets } from './metadata.ts';
import { delegationOf } from './open-role.ts';
import { openTargets } from './open-targets.ts';
import type { Steps, TrustInput } from './trust-step.ts';
import type { Trust } from './update-trust.ts';

/**
 * What the feed says of a target, searched from the top role down its delegations in their order (TUF 5.6.7), or the
 * fault that no role that may speak of it does so, or that one on the way cannot be verified.
 */
export async function* findTarget(
  input: TrustInput,
  trust: Trust,
  target: string,
): Steps<TargetMeta | FeedFault> {
  const visited = new Set<string>();
  let ahead: [string, Delegation][] = [['targets', delegationOf(trust.root, 'targets')]];
  for (let next = ahead.shift(); next && visited.size < MOST_ROLES; next = ahead.shift()) {
    const [name, delegation] = next;
    // TUF 5.6.7.1: a role seen before is not asked again, so a circle of delegations ends.
    if (visited.has(name)) continue;
    visited.add(name);
    const role = yield* openTargets(input, trust.root, trust.snapshot, name, delegation);
    if (role instanceof FeedFault) return role;
    const found = role.targets.get(target);
    if (found) return found;
    ahead = askNext(role, target, ahead);
  }
  return new FeedFault('unknown-target', target, '5.7.2');
}

/** The roles to ask next: those to whom this one delegates the target, then the others; none after a terminating one. */
function askNext({ delegated: { roles, keys } }: Targets, target: string, others: [string, Delegation][]) {
  const asked: [string, Delegation][] = [];
  for (const role of roles) {
    if (!role.paths.some((path) => isMatch(path, target))) continue;
    asked.push([role.name, { role, keys }]);
    if (role.terminating) return asked;
  }
  return [...asked, ...others];
}
