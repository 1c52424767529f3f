using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Mapping.Reports.Spreadsheets;

/// <summary>The part of a file that says who made it, and would say when.</summary>
internal static class CoreProperties
{
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";

    public static void CopyWithoutTimes(Stream original, Stream copy)
    {
        var document = XDocument.Load(original);
        document.Descendants().Where(element => element.Name == Terms + "created" || element.Name == Terms + "modified").Remove();
        using var writer = XmlWriter.Create(copy, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        document.Save(writer);
    }
}
