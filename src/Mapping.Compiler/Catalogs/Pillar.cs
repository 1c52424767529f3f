namespace Mapping.Compiler.Catalogs;

/// <summary>The three pillars of assurance; our reading, never law.</summary>
public enum Pillar
{
    TestAndDetect,
    ProtectAndEnforce,
    ProveAndComply,
}
