using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Mapping.Compiler.Catalogs;
using Mapping.Compiler.Text;

namespace Mapping.Compiler.Tests.Catalogs;

/// <summary>A shipped catalog that nothing names is not read, however many ship. What is read is kept for the process, so each case has the compiler to itself.</summary>
public sealed class CatalogLoadingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("owner ciso \"CISO\"\n", "")]
    [InlineData("use iso-42001 edition 2023 as iso\n", "iso-42001 2023")]
    [InlineData("use eu-ai-act edition 2026-07-27 as aia\nuse iso-42001 edition 2023 as iso\n", "eu-ai-act 2026-07-27, iso-42001 2023")]
    [InlineData("use eu-ai-act edition 2026-07-27 as aia\nsystem s \"S\" { actor provider class high-risk annex-iii scope aia }\n", "eu-ai-act 2026-07-27")]
    [InlineData("use eu-ai-act edition 2026-07-27 as aia\nowner cro \"CRO\"\nwaive aia Article 9(1) until 2026-12-31 because \"it is being written\" approved by cro on 2026-09-01\n", "eu-ai-act 2026-07-27")]
    [InlineData("use eu-ai-act edition 2026-07-27 as aia\nowner cro \"CRO\"\nwaive aia Article 9(1) until 2026-12-31 because \"it is being written\" approved by cro on 2026-05-04\n", "eu-ai-act 2024-07-12, eu-ai-act 2026-07-27")]
    [InlineData("use owasp-llm-top-10 edition 2026 as owasp\n", "owasp-llm-top-10 2026")]
    [InlineData("use eu-ai-act edition 2024-07-12 as aia\n", "eu-ai-act 2024-07-12, eu-ai-act 2026-07-27")]
    public void Only_catalogs_that_sources_use_are_read(string source, string expected)
    {
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        try
        {
            var compiler = context.LoadFromAssemblyPath(typeof(Compilation).Assembly.Location);
            object Made(Type type, params object?[] arguments) => Activator.CreateInstance(Of(type), arguments) ?? throw new InvalidOperationException(type.Name);
            Type Of(Type type) => compiler.GetType(type.FullName!, throwOnError: true)!;

            var text = Array.CreateInstance(Of(typeof(SourceText)), 1);
            text.SetValue(Made(typeof(SourceText), "main.mapping", source), 0);
            var sources = typeof(ImmutableArray).GetMethods().Single(method => method is { Name: nameof(ImmutableArray.Create), IsGenericMethod: true } && method.GetParameters() is [{ ParameterType.IsArray: true } only] && !only.ParameterType.IsByRef)
                .MakeGenericMethod(Of(typeof(SourceText))).Invoke(null, [text]);
            var input = Made(typeof(CompilationInput));
            var day = DateOnly.Parse("2026-11-23", CultureInfo.InvariantCulture);
            foreach (var (name, value) in new (string, object?)[] { (nameof(CompilationInput.Sources), sources), (nameof(CompilationInput.AsOf), day), (nameof(CompilationInput.Today), day) })
            {
                input.GetType().GetProperty(name)!.SetValue(input, value);
            }

            Assert.NotNull(Of(typeof(Compilation)).GetMethod(nameof(Compilation.Create))!.Invoke(null, [input]));
            var read = Of(typeof(ShippedCatalogs)).GetProperty(nameof(ShippedCatalogs.EditionsRead), BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null);
            Assert.Equal(expected, string.Join(", ", ((IEnumerable)read!).Cast<string>()));
        }
        finally
        {
            context.Unload();
        }
    }
}
