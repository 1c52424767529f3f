using System.CommandLine;

namespace Mapping.Cli.Commands;

/// <summary>The options of <c>mapping check</c> that choose what of a verdict is printed, and which gate decides.</summary>
internal sealed class SelectionOptions
{
    private readonly Option<bool> summary = new("--summary") { Description = "Print gates and totals only; what is open is counted, not listed." };

    private readonly Option<string?> owner = new("--owner")
    {
        Description = "Print only obligations that a control of this owner is behind. All of them decide.",
        HelpName = "NAME",
    };

    private readonly Option<string?> framework = new("--framework")
    {
        Description = "Print only obligations of this framework. All of them decide.",
        HelpName = "NAME",
    };

    private readonly Option<string?> gate = new("--gate") { Description = "Let the gates of this name alone decide about the status.", HelpName = "NAME" };

    public void AddTo(Command command)
    {
        command.Options.Add(summary);
        command.Options.Add(owner);
        command.Options.Add(framework);
        command.Options.Add(gate);
    }

    public SelectionRequest Read(ParseResult parsed) =>
        new(parsed.GetValue(summary), parsed.GetValue(owner), parsed.GetValue(framework), parsed.GetValue(gate));
}
