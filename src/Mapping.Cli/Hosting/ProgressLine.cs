using System.Globalization;
using Mapping.Reports.Text;

namespace Mapping.Cli.Hosting;

/// <summary>Draws how far reading has come, as one line.</summary>
internal static class ProgressLine
{
    private const string Title = "Reading evidence";

    private const int MaxBar = 30;

    /// <summary>A shorter bar says nothing that the percentage does not.</summary>
    private const int MinBar = 8;

    /// <param name="read">Bytes read so far.</param>
    /// <param name="total">Bytes expected; a file may have grown since.</param>
    /// <param name="width">The columns of the terminal; the last one stays free, since some terminals go on to the next line after it.</param>
    public static string Of(long read, long total, int width)
    {
        var share = total <= 0 ? 0 : Math.Clamp((double)read / total, 0, 1);
        var percent = string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(share * 100),3} %");
        var amount = $"{percent}  {Amounts.Bytes(Math.Min(read, total))} of {Amounts.Bytes(total)}";
        var bar = Math.Min(width - 1 - Title.Length - amount.Length - 5, MaxBar);
        var line = bar < MinBar ? $"{Title} {percent}" : $"{Title} [{Bar(share, bar)}] {amount}";
        return line.Length < width ? line : line[..Math.Max(width - 1, 0)];
    }

    private static string Bar(double share, int width)
    {
        var full = (int)(share * width);
        return full < width ? new string('=', full) + ">" + new string(' ', width - full - 1) : new string('=', width);
    }
}
