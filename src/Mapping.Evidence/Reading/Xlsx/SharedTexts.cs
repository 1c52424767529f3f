using System.Globalization;
using Mapping.Evidence.Reading.Compression;

namespace Mapping.Evidence.Reading.Xlsx;

/// <summary>The texts of a workbook, which cells name by their numbers. They are kept in memory, so there is a limit to them.</summary>
internal sealed class SharedTexts
{
    /// <summary>A text without letters takes memory too.</summary>
    private const int LeastLength = 16;

    private readonly List<string> texts = [];

    /// <summary>Null where the workbook has no such text.</summary>
    public string? Of(int number) => number < texts.Count ? texts[number] : null;

    public static SharedTexts Read(XlsxPart part, ReadLimits limits)
    {
        var shared = new SharedTexts();
        long length = 0;
        while (part.Read())
        {
            if (part.Depth == 1 && part.Begins("si"))
            {
                var text = XlsxText.Read(part, limits);
                length += Math.Max(text.Length, LeastLength);
                if (length > limits.MaxDocumentBytes)
                {
                    throw new InflationException(string.Create(CultureInfo.InvariantCulture, $"its texts are longer than {limits.MaxDocumentBytes} letters"));
                }

                shared.texts.Add(text);
            }
        }

        return shared;
    }
}
