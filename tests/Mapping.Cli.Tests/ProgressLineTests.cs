using Mapping.Cli.Hosting;

namespace Mapping.Cli.Tests;

/// <summary>The progress bar as text.</summary>
public sealed class ProgressLineTests
{
    private const long GiB = 1L << 30;

    [Theory]
    [InlineData(0, 2 * GiB, 80, "Reading evidence [>                             ]   0 %  0 bytes of 2.0 GiB")]
    [InlineData(GiB / 2, 2 * GiB, 80, "Reading evidence [=======>                      ]  25 %  512 MiB of 2.0 GiB")]
    [InlineData((2 * GiB) - 1, 2 * GiB, 80, "Reading evidence [=============================>]  99 %  2.0 GiB of 2.0 GiB")]
    [InlineData(2 * GiB, 2 * GiB, 80, "Reading evidence [==============================] 100 %  2.0 GiB of 2.0 GiB")]
    [InlineData(3 * GiB, 2 * GiB, 80, "Reading evidence [==============================] 100 %  2.0 GiB of 2.0 GiB")]
    [InlineData(GiB / 2, 2 * GiB, 60, "Reading evidence [===>         ]  25 %  512 MiB of 2.0 GiB")]
    [InlineData(GiB / 2, 2 * GiB, 45, "Reading evidence  25 %")]
    [InlineData(GiB / 2, 2 * GiB, 10, "Reading e")]
    [InlineData(0, 0, 1, "")]
    [InlineData(0, 0, -1, "")]
    public void One_line(long read, long total, int width, string line)
    {
        Assert.Equal(line, ProgressLine.Of(read, total, width));
        Assert.True(line.Length < Math.Max(width, 1));
    }
}
