namespace Mapping.Compiler.Symbols;

/// <summary>As what a field is taken, where it may hold the same in another form.</summary>
public enum FieldForm
{
    /// <summary>A text that is a number counts as that number; anything else can't be read.</summary>
    Number,

    /// <summary>A number is the text of its digits, as they are written.</summary>
    Text,
}
