"""The list of notes through the ORM, for programs that wait in an event loop."""

from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine

from models import DATABASE, POOL_SIZE, listed, page_after

engine = create_async_engine(DATABASE, pool_size=POOL_SIZE, max_overflow=0)


async def notes_after(first):
    async with AsyncSession(engine) as session:
        return [listed(note) for note in await session.scalars(page_after(first))]
