using System.Globalization;
using Mapping.Compiler.Coverage;

namespace Mapping.Reports.Text;

/// <summary>Counts obligations: all of them, the evidenced ones, then by design, with the waived ones apart.</summary>
internal sealed class Sums
{
    private int count;
    private int evidenced;
    private int mapped;
    private int partial;
    private int planned;
    private int unmapped;
    private int waived;

    public void Add(ObligationResult obligation)
    {
        count++;
        switch (obligation)
        {
            case { Outcome: Outcome.Waived }:
                waived++;
                break;
            case { Design: DesignState.Mapped }:
                mapped++;
                evidenced += obligation.Outcome == Outcome.Evidenced ? 1 : 0;
                break;
            case { Design: DesignState.Partial }:
                partial++;
                break;
            case { Design: DesignState.Planned }:
                planned++;
                break;
            default:
                unmapped++;
                break;
        }
    }

    public IEnumerable<Piece> Cells()
    {
        int[] figures = [count, evidenced, mapped, partial, planned, unmapped, waived];
        return figures.Select(figure => new Piece(figure == 0 ? "     ." : figure.ToString(CultureInfo.InvariantCulture).PadLeft(6)));
    }
}
