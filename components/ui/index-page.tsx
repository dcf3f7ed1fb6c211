/** All substances, or all outcomes, from A to Z with their number of findings. */
import { evidence as words } from './strings/evidence';

interface Listed {
  name: string;
  hash: string;
  findings: number;
}

export function IndexPage({ title, items }: { title: string; items: readonly Listed[] }) {
  const sorted = [...items].sort((a, b) => a.name.localeCompare(b.name));
  const letters = [...new Set(sorted.map(({ name }) => initial(name)))];
  return (
    <>
      <header class="lead-head">
        <h1 tabIndex={-1}>{title}</h1>
      </header>
      <div class="az">
        {letters.map((letter) => (
          <section key={letter}>
            <h2>{letter}</h2>
            <ul>
              {sorted
                .filter(({ name }) => initial(name) === letter)
                .map(({ name, hash, findings }) => (
                  <li key={hash}>
                    <a href={hash}>{name}</a>{' '}
                    <span class="dim num" title={words.countFindings(findings)}>
                      {findings}
                    </span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

const initial = (name: string) => (/^\p{L}/u.test(name) ? name.charAt(0).toUpperCase() : '0–9');
