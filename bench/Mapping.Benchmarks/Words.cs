namespace Mapping.Benchmarks;

/// <summary>Titles and sentences that differ from one another as those of a real workspace do. The same number gives the same words.</summary>
internal static class Words
{
    private static readonly string[] Verbs = ["Review", "Record", "Test", "Limit", "Monitor", "Approve", "Document", "Measure", "Screen", "Restore"];

    private static readonly string[] Things =
    [
        "training data", "model releases", "prompts and outputs", "access to weights", "supplier changes", "drift of inputs",
        "incident reports", "human oversight", "adversarial inputs", "retention of logs", "fallback behaviour",
    ];

    private static readonly string[] Times = ["before every release", "once a quarter", "on every change", "each night", "after an incident", "once a year", "in production"];

    public static string Title(int seed) => $"{Verbs[seed % Verbs.Length]} {Things[seed % Things.Length]} {Times[seed % Times.Length]}";

    public static string Sentence(int seed) =>
        $"The team that runs the system must {Verbs[seed % Verbs.Length].ToLowerInvariant()} {Things[seed * 7 % Things.Length]} {Times[seed * 3 % Times.Length]}, and keeps what shows it.";
}
