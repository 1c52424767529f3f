using System.Globalization;
using System.Text;
using System.Xml;
using Mapping.Evidence.Reading.Compression;

namespace Mapping.Evidence.Reading.Xlsx;

/// <summary>One part of a workbook, read element by element in bounded memory. Elements are known by their names without a namespace: there are two sets of these.</summary>
internal sealed class XlsxPart : IDisposable
{
    private readonly XmlReader reader;
    private readonly ReadLimits limits;
    private readonly char[] piece = new char[4096];

    public XlsxPart(Stream content, ReadLimits limits)
    {
        this.limits = limits;
        reader = XmlReader.Create(new TokenGuard(content, limits.MaxRecordBytes), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersFromEntities = 1024,
            NameTable = new FewNames(),
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    /// <summary>How many elements are around it.</summary>
    public int Depth => reader.Depth;

    public bool IsEmpty => reader.IsEmptyElement;

    public void Dispose() => reader.Dispose();

    /// <summary>Goes on to the next node; false at the end, which proves the part to be whole.</summary>
    public bool Read()
    {
        var hasMore = reader.Read();
        return reader.Depth <= limits.MaxDepth
            ? hasMore
            : throw new InflationException(string.Create(CultureInfo.InvariantCulture, $"it is nested deeper than {limits.MaxDepth} levels"));
    }

    /// <summary>Whether an element of a name begins here.</summary>
    public bool Begins(string name) => reader.NodeType == XmlNodeType.Element && reader.LocalName == name;

    /// <summary>An attribute without a prefix; null where there is none.</summary>
    public string? Attribute(string name) => reader.GetAttribute(name);

    /// <summary>An attribute with whatever prefix; null where there is none.</summary>
    public string? Prefixed(string name)
    {
        string? value = null;
        for (var found = reader.MoveToFirstAttribute(); found; found = reader.MoveToNextAttribute())
        {
            value = reader.LocalName == name && reader.Prefix.Length > 0 ? reader.Value : value;
        }

        reader.MoveToElement();
        return value;
    }

    public bool IsTrue(string attribute) => Attribute(attribute) is "1" or "true";

    /// <summary>A number from 0 in an attribute; null where there is none.</summary>
    public int? Number(string attribute) =>
        int.TryParse(Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Leaves out what is within the element that begins here.</summary>
    public void Skip()
    {
        var depth = reader.IsEmptyElement ? int.MaxValue : reader.Depth;
        while (depth < int.MaxValue && Read() && reader.Depth > depth)
        {
        }
    }

    /// <summary>The same where an element begins here at all.</summary>
    public void SkipIfElement()
    {
        if (reader.NodeType == XmlNodeType.Element)
        {
            Skip();
        }
    }

    /// <summary>The text right within the element that begins here.</summary>
    public string Text()
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var depth = reader.Depth;
        while (Read() && reader.Depth > depth)
        {
            if (reader.Depth == depth + 1 && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                Append(text);
            }
        }

        return text.ToString();
    }

    private void Append(StringBuilder text)
    {
        while (reader.ReadValueChunk(piece, 0, piece.Length) is > 0 and var count)
        {
            text.Append(piece, 0, count);
            if (text.Length > limits.MaxRecordBytes)
            {
                throw new InflationException(ProblemReport.TooLong(limits));
            }
        }
    }
}
