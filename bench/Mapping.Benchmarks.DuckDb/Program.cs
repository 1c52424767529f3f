using System.Globalization;
using DuckDB.NET.Data;
using Mapping.Benchmarks.DuckDb;

var statement = args switch
{
    ["given", var path] => Aggregates.WithTypes(path),
    ["detected", var path] => Aggregates.WithDetectedTypes(path),
    ["matches", var payments, var approvals] => Matches.Of(payments, approvals),
    _ => null,
};
if (statement is null)
{
    Console.Error.WriteLine("mapping-bench-duckdb given|detected FILE");
    Console.Error.WriteLine("mapping-bench-duckdb matches PAYMENTS APPROVALS");
    return 3;
}

// As many threads as cores that the process may use: taskset decides.
using var connection = new DuckDBConnection(string.Create(CultureInfo.InvariantCulture, $"DataSource=:memory:;threads={Environment.ProcessorCount}"));
connection.Open();
using var command = connection.CreateCommand();
command.CommandText = statement;
using var reader = command.ExecuteReader();
reader.Read();
for (var column = 0; column < reader.FieldCount; column++)
{
    Console.Out.WriteLine($"{reader.GetName(column)} {Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)}");
}

return 0;
