namespace Mapping.Evidence.Reading.JUnit;

/// <summary>Which elements say nothing of what became of a test, so that they can be passed over.</summary>
internal static class JUnitElements
{
    /// <summary>A longer name is told shortened.</summary>
    private const int MostOfAName = 40;

    /// <summary>Whether it is output, properties, or what its name says is a description, so that it stands in a case or a suite beside the outcome.</summary>
    public static bool IsSilent(string element) => element is "system-out" or "system-err" or "properties" or "property"
        or "attachments" or "attachment" or "description" or "tags" or "tag" or "labels" or "label" or "links" or "link" or "metadata" or "perf";

    /// <summary>Whether it tells of a test, wherever it stands.</summary>
    public static bool TellsOfATest(string element) =>
        JUnitCase.OutcomeOf(element) is not null || element is "testsuites" or "testsuite" or "testcase" or "failures" or "errors";

    /// <summary>Whether it tells that something did not end well.</summary>
    public static bool TellsOfAFailure(string element) => JUnitCase.OutcomeOf(element) is "failed" or "error";

    public static string Quote(string element)
    {
        var letters = element.EnumerateRunes().Take(MostOfAName + 1).ToList();
        return letters.Count <= MostOfAName
            ? $"<{element}>"
            : $"<{string.Concat(letters.Take(MostOfAName).Select(letter => letter.ToString()))}…>";
    }
}
