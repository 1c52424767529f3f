using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;

namespace Mapping.Compiler.Binding;

/// <summary>Reads <c>status</c>. What is broken counts as planned: nothing operates by mistake.</summary>
internal static class StatusBinder
{
    public static ControlStatus Bind(FileContext file, StatusItemSyntax syntax)
    {
        var date = syntax.Date is { } token ? DayBinder.BindEvent(file, token) : null;
        return syntax.State.Keyword switch
        {
            Keyword.Operating when date is not null => new ControlStatus(ControlState.Operating, date),
            Keyword.Retired when date is not null => new ControlStatus(ControlState.Retired, date),
            _ => new ControlStatus(ControlState.Planned, syntax.State.Keyword == Keyword.Planned ? date : null),
        };
    }
}
