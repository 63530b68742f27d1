package exercises;

/** Like CancellationToken in C#. */
class CancellationToken
{
    private boolean cancelled;

    void cancel()
    {
        cancelled = true;
    }

    boolean isCancellationRequested()
    {
        return cancelled;
    }
}
