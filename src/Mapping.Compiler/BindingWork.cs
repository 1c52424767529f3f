namespace Mapping.Compiler;

/// <summary>What had to be done to bind a workspace, for those who watch that little is.</summary>
/// <param name="TreesParsed">Texts that were parsed; the trees of the others were at hand.</param>
/// <param name="CatalogsRead">Catalogs of the workspace that were read.</param>
/// <param name="FilesBound">Files whose controls were bound.</param>
/// <param name="IsSharedBound">Whether what files share was bound: owners, systems, feeds, decisions, crosswalks, vendors, gates.</param>
public readonly record struct BindingWork(int TreesParsed, int CatalogsRead, int FilesBound, bool IsSharedBound);
