using Mapping.Compiler.Symbols;

namespace Mapping.Evidence.Records;

/// <summary>A field that rules take in another form than the one in which records hold it: what one slot holds is put into another one.</summary>
/// <param name="Source">The slot that readers fill.</param>
/// <param name="Target">The slot that rules look at.</param>
/// <param name="Form">As what they take it.</param>
internal readonly record struct FieldConversion(int Source, int Target, FieldForm Form)
{
    /// <param name="record">The record.</param>
    /// <param name="hasComma">Whether the feed says that a comma stands before the decimals.</param>
    public void Apply(Record record, bool hasComma) =>
        record[Target] = Form == FieldForm.Number ? record[Source].AsNumber(hasComma) : record[Source].AsText();
}
