using System.Xml;
using Mapping.Compiler.Text;

namespace Mapping.Reports.JUnit;

/// <summary>A test case.</summary>
/// <param name="ClassName">What it belongs to, with full stops between the levels.</param>
/// <param name="Name">The same from one run to the next.</param>
/// <param name="Outcome">What it says.</param>
/// <param name="Type">The kind of failure, error or skip.</param>
/// <param name="Message">Why, in a sentence; empty where it passes.</param>
internal sealed record TestCase(string ClassName, string Name, TestOutcome Outcome, string Type, string Message)
{
    /// <summary>What leads to it, a sentence a line.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    public static TestCase Pass(string className, string name) => new(className, name, TestOutcome.Passed, "", "");

    public void Write(XmlWriter xml)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", HarmlessText.Of(Name));
        xml.WriteAttributeString("classname", HarmlessText.Of(ClassName));
        xml.WriteAttributeString("time", "0");
        if (Outcome != TestOutcome.Passed)
        {
            xml.WriteStartElement(ElementOf(Outcome));
            xml.WriteAttributeString("type", Type);
            xml.WriteAttributeString("message", HarmlessText.Of(Message));
            xml.WriteString(string.Join('\n', Details.Select(HarmlessText.Of)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string ElementOf(TestOutcome outcome) => outcome switch
    {
        TestOutcome.Skipped => "skipped",
        TestOutcome.Failure => "failure",
        _ => "error",
    };
}
