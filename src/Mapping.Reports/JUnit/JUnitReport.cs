using System.Text;
using System.Xml;
using Mapping.Reports.Findings;

namespace Mapping.Reports.JUnit;

/// <summary>
/// A judgement as JUnit XML: a suite for the sources, one for the gates, and one for each system with a test case for each obligation.
/// It keeps to what the schemas of Ant and of Jenkins have in common, so every consumer reads it.
/// </summary>
public static class JUnitReport
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    };

    /// <param name="output">Gets UTF-8 that ends with a line feed.</param>
    /// <param name="check">What is reported.</param>
    public static void Write(Stream output, CheckFindings check)
    {
        using (var xml = XmlWriter.Create(output, Settings))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement("testsuites");
            var id = 0;
            foreach (var suite in JUnitSuites.Of(check))
            {
                suite.Write(xml, id++);
            }

            xml.WriteEndElement();
            xml.WriteEndDocument();
        }

        output.WriteByte((byte)'\n');
    }
}
