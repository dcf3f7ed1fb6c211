/** One choice of a few, side by side: radio buttons by role and key. */
interface SegmentsProps<Choice extends string> {
  legend: string;
  choices: Readonly<Record<string, string>>;
  value: Choice;
  onPick(choice: Choice): void;
}

export function Segments<Choice extends string>({ legend, choices, value, onPick }: SegmentsProps<Choice>) {
  return (
    <fieldset class="segments">
      <legend>{legend}</legend>
      <div class="seg">
        {(Object.keys(choices) as Choice[]).map((choice) => (
          <label key={choice}>
            <input type="radio" name={legend} value={choice} checked={choice === value} onChange={() => onPick(choice)} />
            <span>{choices[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
