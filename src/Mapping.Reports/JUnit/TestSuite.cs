using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using Mapping.Compiler.Coverage.Derivations;
using Mapping.Compiler.Text;

namespace Mapping.Reports.JUnit;

/// <summary>A suite. Its time is the day that was judged: no clock is read, and no machine is named.</summary>
internal sealed record TestSuite(string Name, DateOnly AsOf, ImmutableArray<(string Name, string Value)> Properties, ImmutableArray<TestCase> Cases)
{
    public void Write(XmlWriter xml, int id)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", HarmlessText.Of(Name));
        xml.WriteAttributeString("package", "mapping");
        xml.WriteAttributeString("id", Number(id));
        xml.WriteAttributeString("timestamp", DateWords.Of(AsOf) + "T00:00:00");
        xml.WriteAttributeString("hostname", "localhost");
        xml.WriteAttributeString("tests", Number(Cases.Length));
        xml.WriteAttributeString("failures", Count(TestOutcome.Failure));
        xml.WriteAttributeString("errors", Count(TestOutcome.Error));
        xml.WriteAttributeString("skipped", Count(TestOutcome.Skipped));
        xml.WriteAttributeString("time", "0");
        WriteProperties(xml);
        foreach (var test in Cases)
        {
            test.Write(xml);
        }

        // Ant's schema asks for both.
        xml.WriteElementString("system-out", "");
        xml.WriteElementString("system-err", "");
        xml.WriteEndElement();
    }

    private void WriteProperties(XmlWriter xml)
    {
        xml.WriteStartElement("properties");
        foreach (var (name, value) in Properties)
        {
            xml.WriteStartElement("property");
            xml.WriteAttributeString("name", name);
            xml.WriteAttributeString("value", HarmlessText.Of(value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private string Count(TestOutcome outcome) => Number(Cases.Count(test => test.Outcome == outcome));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
