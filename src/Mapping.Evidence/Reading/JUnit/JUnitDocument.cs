using System.Xml;
using Mapping.Evidence.Reading.Json;

namespace Mapping.Evidence.Reading.JUnit;

/// <summary>One pass over one document. Suites may stand in suites; what is known to say nothing of tests is passed over, and nothing else is.</summary>
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
        var hasSuites = false;
        foreach (var element in Children())
        {
            hasSuites |= element == "testsuite";
            ReadMember(element, suite, own, below);
        }

        var hasInner = below.Cases > 0;
        below.Add(own);
        all.Add(below);
        if (problems.IsOver)
        {
            return;
        }

        if (JUnitContradiction.In(suite, own, below) is { } contradiction)
        {
            records.Contradiction(suite, contradiction, isOfCounts: true);
        }

        if (JUnitContradiction.InWords(suite, below) is { } word)
        {
            records.Contradiction(suite, word, isOfCounts: false);
        }

        // A suite that holds only others has nothing to tell beside theirs: what it counts are their cases.
        if (isSuite && (own.Cases > 0 || (suite.OwnTime is not null && !hasInner)))
        {
            records.Run(suite, own, below);
        }
        else if (isSuite && !hasSuites)
        {
            records.Empty(suite);
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
                TakeUnknown(ReadProperties(suite.Properties), own);
                break;
            default:
                TakeUnknown(PassOver(element), own);
                break;
        }
    }

    /// <summary>What stands in a suite and is no case may tell of one, or of what kept cases from being run.</summary>
    private void TakeUnknown((string Element, ReadProblem At)? unknown, JUnitCounts own)
    {
        if (unknown is not { } found)
        {
            return;
        }

        if (JUnitElements.TellsOfAFailure(found.Element))
        {
            own.Take(found.Element);
        }

        problems.Add(found.At with
        {
            What = JUnitElements.TellsOfAFailure(found.Element)
                ? $"{JUnitElements.Quote(found.Element)} stands outside of the test cases, so something failed that no case shows"
                : $"the suite holds {JUnitElements.Quote(found.Element)}, of which nobody can say whether it is a test",
        });
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
            else if ((element == "properties" ? ReadProperties(test.Properties) : PassOver(element)) is { } unknown)
            {
                test.TakeUnknown(unknown.Element);
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
                if (outcome == "skipped" && reader.NodeType == XmlNodeType.Element && JUnitElements.TellsOfATest(reader.LocalName))
                {
                    test.TakeUnknown(reader.LocalName);
                }
            }
        }

        var said = text.ToString().Trim();
        test.Tell(outcome, message ?? (said.Length == 0 ? null : said), type);
    }

    /// <summary>Returns the first element in it that may tell of a test.</summary>
    private (string Element, ReadProblem At)? ReadProperties(SortedDictionary<string, string> properties)
    {
        (string, ReadProblem)? unknown = null;
        foreach (var element in Children())
        {
            if (element == "property" && reader.GetAttribute("name") is { Length: > 0 } name)
            {
                properties[name] = reader.GetAttribute("value") ?? "";
            }

            unknown ??= PassOver(element);
        }

        return unknown;
    }

    /// <summary>Reads to the end of an element that says nothing of a test; else returns what it is, or what in it may tell of one.</summary>
    private (string Element, ReadProblem At)? PassOver(string element)
    {
        if (!JUnitElements.IsSilent(element))
        {
            return (element, Here());
        }

        (string, ReadProblem)? unknown = null;
        var depth = reader.Depth;
        var isOver = reader.IsEmptyElement;
        while (!isOver && reader.Read() && reader.Depth > depth)
        {
            if (unknown is null && reader.NodeType == XmlNodeType.Element && JUnitElements.TellsOfATest(reader.LocalName))
            {
                unknown = (reader.LocalName, Here());
            }
        }

        return unknown;
    }

    /// <summary>The bracket of the opening tag at which the reader stands.</summary>
    private ReadProblem Here()
    {
        var place = (IXmlLineInfo)reader;
        return new ReadProblem(Math.Max(1, place.LineNumber), Math.Max(1, place.LinePosition - 1), "");
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
