import { flushSync, mount, unmount } from 'svelte';
import { writable } from 'svelte/store';
import { holdsUp, type State } from './holds-up';
import List from './list.svelte';

holdsUp('Svelte', {
  start(root, state) {
    const now = writable(state);
    const component = mount(List, { target: root, props: { now } });
    return {
      render: (next: State) => flushSync(() => now.set(next)),
      stop: () => unmount(component),
    };
  },
});
