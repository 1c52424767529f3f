using System.Collections.Immutable;
using Mapping.Compiler.Coverage;

namespace Mapping.Evidence.Forecasting;

/// <summary>Follows one gate of one system from day to day.</summary>
internal sealed class GateForecaster
{
    private readonly GateResult now;
    private readonly List<GateTurn> turns = [];
    private readonly List<RequirementTurn>[] requirements;
    private GateResult current;

    public GateForecaster(GateResult now)
    {
        this.now = now;
        current = now;
        requirements = [.. now.Requirements.Select(_ => new List<RequirementTurn>())];
    }

    public GateForecast Finish() => new(
        now,
        [.. turns],
        [.. now.Requirements.Select((requirement, index) => new RequirementForecast(requirement, [.. requirements[index]], current.Requirements[index]))]);

    /// <summary>Moves on to a day, and says whether the gate turns on it.</summary>
    public GateTurn? Move(DateOnly date, GateResult next, ImmutableArray<Turn> causes)
    {
        var through = new List<string>();
        for (var i = 0; i < requirements.Length; i++)
        {
            var (before, after) = (current.Requirements[i], next.Requirements[i]);
            if (before.Standing != after.Standing)
            {
                var names = Through(before, after, causes);
                requirements[i].Add(new RequirementTurn(date, after, names));
                through.AddRange(names);
            }
        }

        var turn = current.Holds == next.Holds ? null : new GateTurn(date, next.Name, next.System.Name, next.Holds, [.. through.Distinct()]);
        if (turn is not null)
        {
            turns.Add(turn);
        }

        current = next;
        return turn;
    }

    /// <summary>The causes of the day behind the obligations that now block the requirement, or no longer do.</summary>
    private ImmutableArray<string> Through(RequirementResult before, RequirementResult after, ImmutableArray<Turn> causes)
    {
        var (from, to) = after.Holds ? (after, before) : (before, after);
        var known = from.Blockers.Select(blocker => blocker.Provision).ToHashSet();
        var decisive = to.Blockers.Where(blocker => !known.Contains(blocker.Provision)).ToList();
        ImmutableArray<string> names =
        [
            .. causes
                .Where(cause => cause.Obligations.Any(change => change.System == now.System && decisive.Any(blocker => blocker.Provision == change.After.Provision)))
                .Select(cause => cause.Name),
        ];
        return names.IsEmpty ? [.. decisive.Select(blocker => $"{blocker.Framework.Framework.Id} {blocker.Provision.DisplayName}")] : names;
    }
}
