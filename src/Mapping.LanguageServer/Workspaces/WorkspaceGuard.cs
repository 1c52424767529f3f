using Mapping.LanguageServer.Dispatch;
using Mapping.Workspaces;

namespace Mapping.LanguageServer.Workspaces;

/// <summary>A folder that can't be read any more, or a fault in what is computed of it, must not take the others along.</summary>
internal sealed class WorkspaceGuard(IDispatchLog log)
{
    public void Do(string root, Action action)
    {
        try
        {
            action();
        }
        catch (WorkspaceException exception)
        {
            log.Warn(exception.Message);
        }
        catch (Exception exception)
        {
            log.Fail($"The workspace {Path.GetFileName(root)}", exception);
        }
    }
}
