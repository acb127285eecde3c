import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

interface AddressFormProps {
  label: string;
  example: string;
  act: string;
  /** The id of the sentence that says how it went. */
  saidBy: string;
  refused: boolean;
  /** True when the field is done with what was typed and empties. */
  onGive: (typed: string) => boolean;
}

/** A field for an address and the button that gives it, to the reader's own act only. */
export function AddressForm({ label, example, act, saidBy, refused, onGive }: AddressFormProps): VNode {
  const [typed, setTyped] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    if (event.isTrusted && typed.trim() !== '' && onGive(typed)) setTyped('');
  };
  return (
    <form class="add" onSubmit={submit}>
      <input
        type="text"
        class="field"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        dir="ltr"
        aria-label={label}
        aria-describedby={saidBy}
        aria-invalid={refused}
        placeholder={example}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      <button type="submit" class="act">
        {act}
      </button>
    </form>
  );
}
