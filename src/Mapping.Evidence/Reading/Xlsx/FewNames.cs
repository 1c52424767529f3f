using System.Xml;
using Mapping.Evidence.Reading.Compression;

namespace Mapping.Evidence.Reading.Xlsx;

/// <summary>The names of elements and attributes in a part, which a reader of XML keeps: no part has more than a few hundred.</summary>
internal sealed class FewNames : XmlNameTable
{
    private const int Most = 10_000;
    private readonly NameTable names = new();
    private int count;

    public override string Add(char[] array, int offset, int length) => names.Get(array, offset, length) ?? Added(names.Add(array, offset, length));

    public override string Add(string array) => names.Get(array) ?? Added(names.Add(array));

    public override string? Get(char[] array, int offset, int length) => names.Get(array, offset, length);

    public override string? Get(string array) => names.Get(array);

    private string Added(string name) => ++count <= Most ? name : throw new InflationException("it holds too many names of elements");
}
