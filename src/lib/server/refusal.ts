/** A reason not to start, in one line that says what to set or do. Shown to the operator, so it never holds a value. */
export class Refusal extends Error {
	override name = 'Refusal';
}
