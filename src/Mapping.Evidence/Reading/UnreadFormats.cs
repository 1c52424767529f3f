namespace Mapping.Evidence.Reading;

/// <summary>What to do with files whose names tell no format that is read.</summary>
internal static class UnreadFormats
{
    public static string WordsOf(string path)
    {
        var name = FeedFormats.IsCompressed(path) ? Path.GetFileNameWithoutExtension(path) : path;
        return Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".XLS" or ".XLSB" or ".ODS" or ".NUMBERS" => "spreadsheets of this kind are not read; save it as XLSX, or the sheet as CSV in UTF-8",
            ".ZIP" => "it is an archive: name the files in it, as in files \"ci/*.zip/report.json\"",
            ".TAR" or ".TGZ" or ".7Z" or ".ZST" or ".BZ2" or ".XZ" => "archives are not read; unpack it, or compress each file with gzip",
            ".PARQUET" or ".AVRO" or ".ORC" or ".DB" or ".SQLITE" => "tables in binary form are not read; write their rows as JSON Lines or CSV",
            ".PDF" or ".DOCX" or ".DOC" or ".HTML" or ".HTM" or ".PPTX" =>
                "it is a document and holds no records; name it in a rule of its own with \"document\"",
            _ => "the name of the file does not tell its format; give the feed one, for example \"format jsonl\"",
        };
    }
}
