using System.Xml;
using Mapping.Evidence.Reading.Json;

namespace Mapping.Evidence.Reading.JUnit;

/// <summary>One pass over one document. Suites may stand in suites; what is neither suite nor case is passed over.</summary>
internal sealed class JUnitDocument(XmlReader reader, JUnitRecords records, ProblemReport problems, ReadLimits limits)
{
    public void Read()
    {
        reader.MoveToContent();
        if (reader.LocalName is not ("testsuites" or "testsuite"))
        {
            Report("its root is neither \"testsuites\" nor \"testsuite\"");
            return;
        }

        ReadSuite(JUnitSuite.Open(outer: null, reader), new JUnitCounts());
        while (!problems.IsOver && reader.Read())
        {
            // What follows the root must be valid too.
        }
    }

    /// <param name="suite">The suite at whose opening tag the reader stands.</param>
    /// <param name="all">Counts the cases of the suite, and of those in it, for the one around it.</param>
    private void ReadSuite(JUnitSuite suite, JUnitCounts all)
    {
        var isSuite = reader.LocalName == "testsuite";
        var own = new JUnitCounts();
        var below = new JUnitCounts();
        foreach (var element in Children())
        {
            ReadMember(element, suite, own, below);
        }

        below.Add(own);
        all.Add(below);
        if (problems.IsOver)
        {
            return;
        }

        if (JUnitContradiction.In(suite, own, below) is { } contradiction)
        {
            records.Contradiction(suite, contradiction);
        }

        if (isSuite && (own.Cases > 0 || suite.OwnTime is not null))
        {
            records.Run(suite, isIdle: below.Cases == below.Skipped);
        }
    }

    private void ReadMember(string element, JUnitSuite suite, JUnitCounts own, JUnitCounts below)
    {
        switch (element)
        {
            case "testsuite" when reader.Depth >= limits.MaxDepth:
                Report(JsonFaults.TooDeep(limits.MaxDepth));
                break;
            case "testsuite":
                ReadSuite(JUnitSuite.Open(suite, reader), below);
                break;
            case "testcase":
                ReadCase(suite, own);
                break;
            case "properties":
                ReadProperties(suite.Properties);
                break;
        }
    }

    private void ReadCase(JUnitSuite suite, JUnitCounts counts)
    {
        var test = JUnitCase.Open(reader);
        var isTold = false;
        foreach (var element in Children())
        {
            if (JUnitCase.OutcomeOf(element) is { } outcome)
            {
                counts.Take(element);
                isTold |= element is "failure" or "error";
                test.IsFlaky |= JUnitCase.IsOfEarlierAttempt(element);
                test.IsBroken |= element is "failure" or "error";
                ReadOutcome(test, outcome);
            }
            else if (element == "properties")
            {
                ReadProperties(test.Properties);
            }
        }

        if (test.IsBroken && !isTold)
        {
            counts.Take(test.Outcome == "error" ? "error" : "failure");
        }

        counts.Take(test);
        if (test.Doubt is { } doubt)
        {
            problems.Add(new ReadProblem(test.Line, test.Column, doubt));
        }
        else
        {
            records.Case(test, suite);
        }
    }

    private void ReadOutcome(JUnitCase test, string outcome)
    {
        var message = reader.GetAttribute("message");
        var type = reader.GetAttribute("type");
        var text = new System.Text.StringBuilder();
        var depth = reader.Depth;
        if (!reader.IsEmptyElement)
        {
            while (reader.Read() && reader.Depth > depth)
            {
                text.Append(reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA ? reader.Value : "");
            }
        }

        var said = text.ToString().Trim();
        test.Tell(outcome, message ?? (said.Length == 0 ? null : said), type);
    }

    private void ReadProperties(SortedDictionary<string, string> properties)
    {
        foreach (var element in Children())
        {
            if (element == "property" && reader.GetAttribute("name") is { Length: > 0 } name)
            {
                properties[name] = reader.GetAttribute("value") ?? "";
            }
        }
    }

    /// <summary>
    /// Stops at the opening tag of each element directly in the one at whose opening tag the reader stands; whoever takes it may read
    /// to its end or not.
    /// </summary>
    private IEnumerable<string> Children()
    {
        var depth = reader.Depth;
        if (reader.IsEmptyElement)
        {
            yield break;
        }

        while (!problems.IsOver && reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Depth == depth + 1)
            {
                yield return reader.LocalName;
            }
        }
    }

    private void Report(string what)
    {
        var place = (IXmlLineInfo)reader;
        problems.Add(new ReadProblem(Math.Max(1, place.LineNumber), Math.Max(1, place.LinePosition), what, EndsFile: true));
    }
}
