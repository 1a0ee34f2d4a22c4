namespace PublicComment.Testing;

/// <summary>
/// Makes the root of the project the working folder, where the examples of its pages are at home. The folder is the process's:
/// tests that use it stand in the collection <see cref="Collection"/>, so that they run one after the other.
/// </summary>
public sealed class WorkingFolder : IDisposable
{
    public const string Collection = "Working folder";

    private readonly string _previous = Environment.CurrentDirectory;

    public WorkingFolder() => Environment.CurrentDirectory = Repository.Root;

    public void Dispose() => Environment.CurrentDirectory = _previous;
}
