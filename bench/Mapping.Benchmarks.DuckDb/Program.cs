using System.Globalization;
using DuckDB.NET.Data;
using Mapping.Benchmarks.DuckDb;

if (args is not [("given" or "detected") and var types, var path])
{
    Console.Error.WriteLine("mapping-bench-duckdb given|detected FILE");
    return 3;
}

// As many threads as cores that the process may use: taskset decides.
using var connection = new DuckDBConnection(string.Create(CultureInfo.InvariantCulture, $"DataSource=:memory:;threads={Environment.ProcessorCount}"));
connection.Open();
using var command = connection.CreateCommand();
command.CommandText = types == "detected" ? Aggregates.WithDetectedTypes(path) : Aggregates.WithTypes(path);
using var reader = command.ExecuteReader();
reader.Read();
for (var column = 0; column < reader.FieldCount; column++)
{
    Console.Out.WriteLine($"{reader.GetName(column)} {Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)}");
}

return 0;
