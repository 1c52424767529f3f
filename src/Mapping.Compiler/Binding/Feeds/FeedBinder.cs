using System.Collections.Immutable;
using Mapping.Compiler.Diagnostics;
using Mapping.Compiler.Symbols;
using Mapping.Compiler.Syntax;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Binding;

/// <summary>Binds <c>feed</c> declarations.</summary>
internal static class FeedBinder
{
    public static void Bind(FileContext file, FeedDeclarationSyntax syntax, NameTable<FeedSymbol> table)
    {
        var slots = new ItemSlots(file);
        var errors = file.Diagnostics.ErrorCount;
        var symbol = new FeedSymbol(file.TextOf(syntax.Name), file.ValueOf(syntax.Title), file.At(syntax.Name));
        foreach (var item in syntax.Items)
        {
            symbol = BindItem(file, slots, symbol, item);
        }

        if (syntax.Name.IsMissing)
        {
            return;
        }

        if (!slots.Has("files") && !syntax.Items.Any(item => item is SkippedTokensSyntax))
        {
            file.Report(EvidenceDiagnostics.FeedWithoutFiles, symbol.Location, symbol.Name);
        }

        CheckFormat<DecimalItemSyntax>(file, syntax, symbol, FeedNames.HasDecimalSigns, EvidenceDiagnostics.MisplacedDecimal);
        CheckFormat<EncodingItemSyntax>(file, syntax, symbol, format => format == FeedNames.Csv, EvidenceDiagnostics.MisplacedEncoding);
        CheckFormat<SheetItemSyntax>(file, syntax, symbol, format => format == FeedNames.Xlsx, EvidenceDiagnostics.MisplacedSheet);
        foreach (var field in new[] { symbol.TimeField, symbol.SystemField, symbol.KeyField }.OfType<FieldPath>())
        {
            FieldBinder.CheckSingle(file, field, symbol.RecordsAt);
        }

        FeedTimeBinder.CheckTimeOfFile(file, symbol, FormatsOf(symbol));
        var isBroken = file.Diagnostics.ErrorCount > errors || BrokenParts.AreIn(file.Tree, syntax);
        symbol = symbol with { Reference = new FeedReference(symbol.Name, isBroken, FormatOf(symbol), symbol.TimeSource) };
        table.Declare(file, symbol.Name, symbol, symbol.Location);
    }

    private static FeedSymbol BindItem(FileContext file, ItemSlots slots, FeedSymbol symbol, ItemSyntax item) => item switch
    {
        FilesItemSyntax files when slots.Take(files.Keyword) => symbol with { Files = BindFiles(file, files) },
        FormatItemSyntax format when slots.Take(format.Keyword) => BindFormat(file, symbol, format),
        TimeItemSyntax time when slots.Take(time.Keyword) => FeedTimeBinder.Bind(file, symbol, time),
        TimeOfFileItemSyntax time when slots.Take(time.Keyword) => symbol with { TimeOfFile = FieldBinder.Bind(file, time.Field) is { } field && FieldBinder.CheckSingle(file, field, null) && FieldBinder.CheckWithoutKeys(file, field) ? field : null },
        TimeFromNameItemSyntax time when slots.Take(time.Keyword) => symbol with { HasTimeInName = true },
        ZoneItemSyntax zone when slots.Take(zone.Keyword) => symbol with { Zone = ZoneOf(file, zone.Zone) },
        DecimalItemSyntax sign when slots.Take(sign.Keyword) => symbol with { Decimal = DecimalOf(file, sign.Sign) },
        EncodingItemSyntax encoding when slots.Take(encoding.Keyword) => symbol with { Encoding = EncodingOf(file, encoding.Encoding) },
        SheetItemSyntax sheet when slots.Take(sheet.Keyword) => BindSheet(file, symbol, sheet),
        UnitItemSyntax unit => BindUnit(file, symbol, unit),
        FeedSystemItemSyntax system when slots.Take(system.Keyword) => symbol with
        {
            SystemField = system.Field is { } field ? FieldBinder.Bind(file, field) : null,
            IsAboutAll = system.AnyKeyword is not null,
        },
        OtherSystemsItemSyntax others when slots.Take(others.Keyword) => symbol with { IgnoresOtherSystems = true },
        KeyItemSyntax key when slots.Take(key.Keyword) => symbol with { KeyField = FieldBinder.Bind(file, key.Field) },
        FeedClassItemSyntax feedClass when slots.Take(feedClass.Keyword) =>
            symbol with { Class = WordBinder.EvidenceClassOf(file, feedClass.Class) },
        RetainedItemSyntax retained when slots.Take(retained.Keyword) =>
            symbol with { Retained = DurationBinder.Bind(file, retained.Duration), RetainedLocation = file.At(retained) },
        _ => symbol,
    };

    private static ZoneSymbol? ZoneOf(FileContext file, in SyntaxToken token)
    {
        var name = file.ValueOf(token);
        if (token.IsMissing || ZoneNames.Contains(name))
        {
            return token.IsMissing ? null : new ZoneSymbol(name, file.At(token));
        }

        file.ReportUnknownText(WordDiagnostics.UnknownZone, token, ZoneNames.FindNearest(name), "Write region and city of the IANA list, as in \"Europe/Berlin\".");
        return null;
    }

    private static string? DecimalOf(FileContext file, in SyntaxToken token)
    {
        var sign = file.ValueOf(token);
        if (token.IsMissing || FeedNames.DecimalSigns.Contains(sign))
        {
            return token.IsMissing ? null : sign;
        }

        file.ReportUnknownText(WordDiagnostics.UnknownDecimalSign, token, null, "Write decimal \",\" for a comma, decimal \".\" for a point.");
        return null;
    }

    private static string? EncodingOf(FileContext file, in SyntaxToken token)
    {
        var name = file.TextOf(token);
        if (token.IsMissing || FeedNames.Encodings.Contains(name))
        {
            return token.IsMissing ? null : name;
        }

        file.ReportUnknownWord(WordDiagnostics.UnknownEncoding, token, FeedNames.Encodings);
        return null;
    }

    private static FeedSymbol BindSheet(FileContext file, FeedSymbol symbol, SheetItemSyntax syntax)
    {
        symbol = symbol with { Sheet = syntax.Sheet.IsMissing ? null : file.ValueOf(syntax.Sheet) };
        if (syntax.Header is not { Row: { IsMissing: false } row })
        {
            return symbol;
        }

        if (file.NumberOf(row) is >= 1 and <= FeedNames.LastRow and var number && decimal.IsInteger(number))
        {
            return symbol with { HeaderRow = (int)number };
        }

        file.ReportNumber(EvidenceDiagnostics.InvalidNumber, row, "the number of a row, counted from 1");
        return symbol;
    }

    /// <summary>An item that means something in some formats only; files whose format nobody can tell yet may be of one.</summary>
    private static void CheckFormat<TItem>(FileContext file, FeedDeclarationSyntax syntax, FeedSymbol symbol, Func<string, bool> fits, DiagnosticDescriptor misplaced)
        where TItem : ItemSyntax
    {
        if (syntax.Items.OfType<TItem>().FirstOrDefault() is not { } item || FormatsOf(symbol) is not { IsEmpty: false } formats || formats.Any(known => known is null || fits(known)))
        {
            return;
        }

        file.Add(Diagnostic.Create(misplaced, file.At(item), symbol.Name) with
        {
            Fixes = [CodeFix.Replace(file.At(item), "", "Remove it")],
        });
    }

    /// <summary>The format of all its files, as it says or as their names tell.</summary>
    private static string? FormatOf(FeedSymbol symbol) =>
        FormatsOf(symbol) is [var only] ? only : null;

    /// <summary>The formats that its files may have, each once; null among them where the name of a file has to tell.</summary>
    private static ImmutableArray<string?> FormatsOf(FeedSymbol symbol) =>
        symbol.Format is { } format ? [format] : [.. symbol.Files.Select(file => FeedNames.FormatOf(file.Pattern)).Distinct()];

    private static FeedSymbol BindUnit(FileContext file, FeedSymbol symbol, UnitItemSyntax syntax)
    {
        var field = FieldBinder.Bind(file, syntax.Field);
        var unit = syntax.Unit.IsMissing ? null : FieldBinder.UnitOf(file, syntax.Unit, FieldUnits.Names);
        if (field is null || unit is null)
        {
            return symbol;
        }

        if (symbol.UnitOf(field) is { } first)
        {
            file.Add(Diagnostic.Create(NameDiagnostics.DuplicateItem, file.At(syntax), $"unit {field}") with
            {
                Related = [new RelatedLocation(first.Field.Location, "the first one")],
            });
            return symbol;
        }

        return symbol with { Units = symbol.Units.Add(new UnitSymbol(field, unit.Value)) };
    }

    private static ImmutableArray<FilePattern> BindFiles(FileContext file, FilesItemSyntax syntax)
    {
        var patterns = ImmutableArray.CreateBuilder<FilePattern>();
        foreach (var token in syntax.Patterns)
        {
            if (!token.IsMissing && PathBinder.Bind(file, token) is { } pattern)
            {
                CheckFolders(file, pattern, file.At(token));
                patterns.Add(new FilePattern(pattern, file.At(token)));
            }
        }

        return patterns.ToImmutable();
    }

    /// <summary>Who writes <c>evidence/**.jsonl</c> means the folders below as well, which would not be looked into.</summary>
    private static void CheckFolders(FileContext file, string pattern, Location location)
    {
        var parts = pattern.Split('/');
        if (Array.Exists(parts, part => part.Length > 2 && part.Contains("**", StringComparison.Ordinal)))
        {
            var meant = string.Join('/', parts.Select(part => part.Length > 2 ? part.Replace("**", "**/*", StringComparison.Ordinal) : part));
            file.Add(Diagnostic.Create(EvidenceDiagnostics.FoldersWithinName, location, pattern) with
            {
                Help = $"Write \"{meant}\" to look into the folders below too, \"*\" for names in one folder.",
            });
        }
    }

    private static FeedSymbol BindFormat(FileContext file, FeedSymbol symbol, FormatItemSyntax syntax)
    {
        var format = BindFormat(file, syntax.Format);
        if (syntax.At is not { } at || format is null)
        {
            return symbol with { Format = format };
        }

        var recordsAt = FieldBinder.Bind(file, at.Field);
        if (recordsAt is not null && !FieldBinder.CheckWithoutKeys(file, recordsAt))
        {
            recordsAt = null;
        }

        if (FeedNames.HasRecordsInside(format))
        {
            return symbol with { Format = format, RecordsAt = recordsAt };
        }

        file.Report(EvidenceDiagnostics.MisplacedRecordsPath, file.At(at), format);
        return symbol with { Format = format };
    }

    private static string? BindFormat(FileContext file, in SyntaxToken token)
    {
        if (token.IsMissing)
        {
            return null;
        }

        var name = file.TextOf(token);
        if (FeedNames.Formats.Contains(name))
        {
            return name;
        }

        file.ReportUnknownWord(WordDiagnostics.UnknownFormat, token, FeedNames.Formats);
        return null;
    }
}
