namespace Mapping.Evidence.Records;

/// <summary>Is told what the lists in records hold, where somebody wants to know of all that there is.</summary>
internal interface IElementWatch
{
    /// <summary>A record begins; the one before may have ended in the midst of lists.</summary>
    void BeginRecord();

    /// <summary>A list begins; what is told until it ends is of its elements, or of lists in them.</summary>
    /// <param name="path">Where it stands, with a part for each element of a list around it.</param>
    void BeginList(ReadOnlySpan<string> path);

    void BeginElement();

    /// <summary>A value in the element of the innermost list, or the element itself.</summary>
    /// <param name="path">Where it stands, from the root of the record.</param>
    /// <param name="value">Lent until the call returns.</param>
    void OnValue(ReadOnlySpan<string> path, in FieldValue value);

    void EndList();
}
