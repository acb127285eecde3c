import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { AddressForm } from './AddressForm.tsx';
import type { ReadingProps } from './Reading.tsx';
import { trusted } from './trusted.ts';

interface HostListProps extends Pick<ReadingProps, 'words' | 'onAddHost' | 'onRemoveHost'> {
  list: 'listed' | 'off';
  hosts: readonly string[];
}

/** A list of sites with a field to add one and a way to take each off; what is no site is said to be none. */
export function HostList(props: HostListProps): VNode {
  const { words, list, hosts, onRemoveHost } = props;
  const { say } = words;
  const id = `hosts-${list}`;
  return (
    <section class="setting" aria-labelledby={id}>
      <h3 id={id}>{say(`${list}_title`)}</h3>
      {hosts.length === 0 && <p class="quiet">{say(`${list}_none`)}</p>}
      <ul class="entries">
        {hosts.map((host) => (
          <li key={host} class="row">
            <bdi>{host}</bdi>
            <button
              type="button"
              class="link"
              aria-label={say('remove_host', host)}
              onClick={trusted(() => {
                onRemoveHost(list, host);
              })}
            >
              {say('remove')}
            </button>
          </li>
        ))}
      </ul>
      <AddHost {...props} />
    </section>
  );
}

function AddHost({ words: { say }, list, onAddHost }: HostListProps): VNode {
  const [refused, setRefused] = useState('');
  const id = `refused-${list}`;
  return (
    <>
      <AddressForm
        label={say('add_host')}
        example={say('host_example')}
        act={say('add')}
        saidBy={id}
        refused={refused !== ''}
        onGive={(typed) => {
          const added = onAddHost(list, typed);
          setRefused(added ? '' : typed.trim());
          return added;
        }}
      />
      <p id={id} class="refused" role="status">
        {refused !== '' && say('host_refused', refused)}
      </p>
    </>
  );
}
