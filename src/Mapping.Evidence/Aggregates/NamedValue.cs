namespace Mapping.Evidence.Aggregates;

/// <summary>A value as records write it, kept so that a finding can show it.</summary>
/// <param name="Spelling">What it shares with other spellings of it, see <see cref="FieldIdentity.SpellingOf"/>.</param>
/// <param name="Text">How it is written, cut where it is long.</param>
/// <param name="First">The first record that holds it.</param>
internal sealed record NamedValue(UInt128 Spelling, string Text, RecordPosition First);
